import { Field } from './field';

export interface TextFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly type?: 'text' | 'tel' | 'email' | 'date' | 'time' | 'search';
  /** Several lines. */
  readonly long?: boolean;
  readonly value: string;
  readonly disabled?: boolean;
  readonly onInput: (text: string) => void;
  /** The user left the field after a change. */
  readonly onDone?: (text: string) => void;
}

export function TextField(props: TextFieldProps) {
  const { label, hint, problem, type = 'text', long = false, value, disabled = false } = props;
  const { onInput, onDone } = props;
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => {
        const shared = {
          ...control,
          class: 'input',
          autocomplete: 'off',
          disabled,
          value,
          onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
            onInput(event.currentTarget.value),
          onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
            onDone?.(event.currentTarget.value),
        };
        return long ? (
          <textarea {...shared} spellcheck={false} />
        ) : (
          <input {...shared} type={type} dir="auto" />
        );
      }}
    </Field>
  );
}
