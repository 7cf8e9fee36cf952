import { foundParts } from '@/utils/store/found-words';

/** A text with the words that were looked for marked in it. */
export function FoundText({ text, query }: { readonly text: string; readonly query: string }) {
  return (
    <>
      {foundParts(text, query).map((part, index) =>
        part.found ? (
          <mark class="found" key={index}>
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </>
  );
}
