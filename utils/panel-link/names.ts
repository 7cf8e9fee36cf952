/** Name of the port between a panel of ours and one frame of a page. */
export const panelPort = 'byname-panel';

/** A panel asks the frames of a tab whether they show mail. */
export const panelCall = { byname: 'panel.call' } as const;
/** A frame with mail says so: when it is asked, and when it starts. */
export const frameHere = { byname: 'panel.here' } as const;

export function isNotice(notice: unknown, wanted: { readonly byname: string }): boolean {
  return (
    typeof notice === 'object' && notice !== null && 'byname' in notice && notice.byname === wanted.byname
  );
}
