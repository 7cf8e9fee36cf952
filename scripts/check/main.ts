import { readFileSync } from 'node:fs';
import { analyse } from '../../utils/analysis/analyse';

for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (!line.trim()) continue;
  const row = JSON.parse(line);
  const { id, ...input } = row;
  console.log(JSON.stringify({ id, ...analyse(input) }));
}
