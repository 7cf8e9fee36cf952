/** Our mark: a "b" that signs on the line. Drawn in the colour of the text around it. */
export function Mark({ size = 16 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="none" aria-hidden="true">
      <path
        d="M5 1.5v6.6a2.9 2.9 0 1 0 0-.1"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <path d="M2.5 14.2h11" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
    </svg>
  );
}
