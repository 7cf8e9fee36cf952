import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

export interface IconButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'className'> {
  /** What the button does, for those who do not see the icon and as tooltip for those who do. */
  readonly label: string;
  readonly children: ComponentChildren;
}

export function IconButton({ label, children, ...rest }: IconButtonProps) {
  return (
    <button {...rest} type="button" class="icon-button" aria-label={label} title={label}>
      {children}
    </button>
  );
}
