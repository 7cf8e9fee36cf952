import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'className'> {
  /** `main` is what we advise, one per surface; `quiet` reads like a link; `danger` cannot be undone. */
  readonly kind?: 'main' | 'plain' | 'quiet' | 'danger';
  readonly children: ComponentChildren;
}

export function Button({ kind = 'plain', type = 'button', children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} class={`button button-${kind}`}>
      {children}
    </button>
  );
}
