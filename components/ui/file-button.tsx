import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from './button';

export interface FileButtonProps {
  /** File types, as an `accept` attribute says them. */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly onPick: (file: File) => void;
  readonly children: ComponentChildren;
}

/** A button that lets the user choose a file; the same file can be chosen twice. */
export function FileButton({ accept, disabled = false, onPick, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) onPick(file);
        }}
      />
    </>
  );
}
