import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { Mark } from './mark';

export interface PageLink {
  /** Within the page, such as `#rules`. */
  readonly href: string;
  readonly label: string;
  readonly icon: ComponentChildren;
  readonly current: boolean;
  /** How many things wait there. */
  readonly count?: number | undefined;
}

export interface PageShellProps {
  readonly title: string;
  readonly links: readonly PageLink[];
  /** What is shown now; when it changes, the page begins at its top again. */
  readonly place: string;
  readonly children: ComponentChildren;
}

/** A page of the extension: its name, the way to its parts, and the part that is open. */
export function PageShell({ title, links, place, children }: PageShellProps) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    // As after a page load: from the top, and with the focus where a screen reader begins.
    main.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [place]);
  return (
    <div class="page">
      <header class="page-head">
        <p class="page-brand">
          <Mark size={22} />
          Byname
        </p>
        <nav class="page-nav" aria-label={title}>
          <ul>
            {links.map(({ href, label, icon, current, count }) => (
              <li key={href}>
                <a class="page-link" href={href} aria-current={current ? 'page' : undefined}>
                  {icon}
                  <span class="page-link-label">{label}</span>
                  {count !== undefined && count > 0 && <span class="count">{count}</span>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main class="page-main" ref={main} tabIndex={-1} aria-label={t('page_main', { title })}>
        {children}
      </main>
    </div>
  );
}
