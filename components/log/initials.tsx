/** First letters of first and last name on a round; decoration beside the name itself. */
export function Initials({ name }: { readonly name: string }) {
  const words = name.split(/[\s@.]+/u).filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => [...(word ?? '')][0] ?? '',
  );
  return (
    <span class="initials" aria-hidden="true">
      {letters.join('').toLocaleUpperCase()}
    </span>
  );
}
