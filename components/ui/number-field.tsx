import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { Field } from './field';

export interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly least: number;
  readonly most: number;
  readonly value: number;
  /** A whole number within the bounds. */
  readonly onChange: (value: number) => void;
}

/** A whole number. What does not fit stays in the field with what would, and is not handed on. */
export function NumberField({ label, hint, least, most, value, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const numberIn = (text: string): number | undefined => {
    const number = Number(text);
    return text.trim() !== '' && Number.isInteger(number) && number >= least && number <= most
      ? number
      : undefined;
  };
  const fits = typed === undefined || numberIn(typed) !== undefined;
  return (
    <Field label={label} hint={hint} problem={fits ? undefined : t('common_number', { least, most })}>
      {(control) => (
        <input
          {...control}
          class="input input-number"
          inputMode="numeric"
          autocomplete="off"
          value={typed ?? String(value)}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={(event) => {
            const number = numberIn(event.currentTarget.value);
            if (number === undefined) return;
            setTyped(undefined);
            onChange(number);
          }}
        />
      )}
    </Field>
  );
}
