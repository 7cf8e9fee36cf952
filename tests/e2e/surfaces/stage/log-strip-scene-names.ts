/** The states of the strip that logs a touch, by name; what they show is in `log-strip-scenes.ts`. */
export const logStripScenes = [
  'known',
  'nobody',
  'told',
  'closed',
  'called',
  'saved',
  'failed',
  'long',
] as const;
export type LogStripScene = (typeof logStripScenes)[number];
