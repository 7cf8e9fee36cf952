/** A text as a file with a name. */
export interface TextFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

/** Hands a file to the browser's downloads, which needs no permission. Straight from a click. */
export function handOver({ name, type, text }: TextFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data from here on.
  URL.revokeObjectURL(url);
}
