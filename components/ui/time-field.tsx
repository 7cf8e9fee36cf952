import { Field } from './field';

export interface TimeFieldProps {
  readonly label: string;
  /** `HH:MM`. */
  readonly value: string;
  readonly onChange: (time: string) => void;
}

/** A time of day, in the browser's own field; an emptied one is not handed on. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          class="input input-number"
          type="time"
          value={value}
          onChange={(event) => {
            const time = event.currentTarget.value.slice(0, 5);
            if (time !== '') onChange(time);
          }}
        />
      )}
    </Field>
  );
}
