import type { ComponentChildren } from 'preact';

export interface EmptyStateProps {
  readonly icon?: ComponentChildren;
  readonly title: string;
  /** What will appear here, and how it gets here. */
  readonly children?: ComponentChildren;
}

export function EmptyState({ icon, title, children }: EmptyStateProps) {
  return (
    <div class="empty">
      {icon}
      <p class="empty-title">{title}</p>
      {children}
    </div>
  );
}
