/** Every state of the side panel that is looked at. */
export const panelScenes = [
  'looking',
  'today',
  'today-empty',
  'today-failed',
  'unseen',
  'known',
  'unknown',
  'nobody',
  'automated',
  'no',
  'unread',
  'sent',
  'long',
  'writing',
  'writing-clear',
  'writing-empty',
  'writing-stranger',
  'both',
  'record',
  'failed',
] as const;
export type PanelScene = (typeof panelScenes)[number];
