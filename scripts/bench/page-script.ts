import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * A file of this folder with all it imports as one script.
 * @param format `iife` where a page takes no module
 */
export async function pageScript(file: string, format: 'es' | 'iife'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL(file, import.meta.url)),
        formats: [format],
        name: 'bench',
        fileName: 'bench',
      },
    },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${file} could not be built.`);
  return chunk.code;
}
