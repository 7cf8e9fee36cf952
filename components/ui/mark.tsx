/** Our mark: a "b" that signs on the line, in the colour of the text around it. Drawn large in `scripts/icons/mark.svg`. */
export function Mark({ size = 16 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="none" aria-hidden="true" stroke-linecap="round">
      <path
        d="M5.4 1.8v6.1a3.1 3.1 0 1 0 0-.1"
        stroke="currentColor"
        stroke-width="2.1"
        stroke-linejoin="round"
      />
      <path d="M2.8 14.4h10.4" stroke="currentColor" stroke-width="1.7" />
    </svg>
  );
}
