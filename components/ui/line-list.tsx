import { useId, useRef } from 'preact/hooks';
import { Button } from './button';
import { IconButton } from './icon-button';
import { Plus, X } from './icons';

export interface LineListProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly lines: readonly string[];
  /** Accessible name of one line, from its number. */
  readonly nameLine: (count: number) => string;
  readonly removeLabel: (line: string) => string;
  readonly addLabel: string;
  readonly onInput: (lines: string[]) => void;
  /** The user is done with a line, or took one away. */
  readonly onDone: () => void;
}

/** Some short texts, one field each; there is always one to type in. */
export function LineList(props: LineListProps) {
  const { label, hint, problem, lines, nameLine, removeLabel, addLabel, onInput, onDone } = props;
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const shown = lines.length > 0 ? lines : [''];
  const note = problem ?? hint;

  const replace = (index: number, text: string) =>
    onInput(shown.map((line, i) => (i === index ? text : line)));
  const focusLine = (index: number) =>
    requestAnimationFrame(() => group.current?.querySelectorAll<HTMLElement>('input')[index]?.focus());

  return (
    <fieldset class="field" ref={group} aria-describedby={note ? `${id}-note` : undefined}>
      <legend class="field-label">{label}</legend>
      {shown.map((line, index) => (
        <div class="line-row" key={index}>
          <input
            class="input"
            autocomplete="off"
            aria-label={nameLine(index + 1)}
            aria-invalid={problem !== undefined}
            value={line}
            onInput={(event) => replace(index, event.currentTarget.value)}
            onChange={onDone}
          />
          {shown.length > 1 && (
            <IconButton
              label={removeLabel(line || nameLine(index + 1))}
              onClick={() => {
                onInput(shown.filter((_, i) => i !== index));
                onDone();
                focusLine(Math.max(0, index - 1));
              }}
            >
              <X size={16} />
            </IconButton>
          )}
        </div>
      ))}
      <span>
        <Button
          kind="quiet"
          onClick={() => {
            onInput([...shown, '']);
            focusLine(shown.length);
          }}
        >
          <Plus size={15} />
          {addLabel}
        </Button>
      </span>
      {note && (
        <p class={problem ? 'field-problem' : 'field-hint'} id={`${id}-note`}>
          {note}
        </p>
      )}
    </fieldset>
  );
}
