import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** Path of a built content script that is injected or registered at run time; the build writes it under this name. */
export function contentScript(name: 'mail' | 'composer'): ScriptPublicPath {
  const path: string = `/content-scripts/${name}.js`;
  return path as ScriptPublicPath;
}
