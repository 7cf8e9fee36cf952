import { Field } from './field';

export interface SelectOption<V extends string> {
  readonly value: V;
  readonly label: string;
  /** Language of the label, where it is not that of the interface. */
  readonly lang?: string;
}

export interface SelectFieldProps<V extends string> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: readonly SelectOption<V>[];
  readonly value: V;
  readonly disabled?: boolean;
  readonly onChange: (value: V) => void;
}

/** One of a few, in the browser's own list. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { label, hint, options, value, disabled = false, onChange } = props;
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <select
          {...control}
          class="input"
          disabled={disabled}
          onChange={(event) => {
            const picked = options.find((option) => option.value === event.currentTarget.value);
            if (picked) onChange(picked.value);
          }}
        >
          {options.map((option) => (
            <option
              key={option.value}
              value={option.value}
              lang={option.lang}
              selected={option.value === value}
            >
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
