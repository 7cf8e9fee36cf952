/** Asks the page's own frame what Byname finds in it. */
export const checkCall = { notice: 'check-page' } as const;

export function isCheckCall(notice: unknown): boolean {
  return (
    typeof notice === 'object' && notice !== null && 'notice' in notice && notice.notice === checkCall.notice
  );
}
