/** Contact moments as filled rounds; decoration beside the figures themselves. */
export function Moments({ count, goal }: { readonly count: number; readonly goal: number }) {
  const shown = Math.min(goal, 12);
  return (
    <span class="moments" aria-hidden="true">
      {Array.from({ length: shown }, (_, index) => (
        <span key={index} class={index < count ? 'moment moment-had' : 'moment'} />
      ))}
    </span>
  );
}
