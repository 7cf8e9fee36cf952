import { Component, type ComponentChildren } from 'preact';
import { t } from '@/utils/i18n';
import { Button } from './button';

export interface ErrorBoundaryProps {
  /** Called once with what went wrong; must not log mail text. */
  readonly report: (error: unknown) => void;
  readonly children: ComponentChildren;
}

/** One per surface: a fault in ours shows one calm line that can be put away, and stays out of the page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { broken: boolean; hidden: boolean }> {
  override state = { broken: false, hidden: false };

  override componentDidCatch(error: unknown): void {
    if (!this.state.broken) this.props.report(error);
    this.setState({ broken: true });
  }

  override render() {
    if (this.state.hidden) return null;
    if (!this.state.broken) return this.props.children;
    return (
      <div class="notice notice-bad" role="status">
        <span class="notice-text">{t('common_broken')}</span>
        <Button kind="quiet" onClick={() => this.setState({ hidden: true })}>
          {t('common_hide')}
        </Button>
      </div>
    );
  }
}
