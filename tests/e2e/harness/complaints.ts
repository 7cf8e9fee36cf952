import type { BrowserContext } from '@playwright/test';

/**
 * Collects what must never happen while a test runs: an error of ours in any console, an exception of ours in any
 * page, and a request that leaves the extension. Returns the list, which grows while the browser lives.
 */
export function collectComplaints(context: BrowserContext, origin: string): readonly string[] {
  const complaints: string[] = [];
  const isOurs = (text: string) => text.includes(origin);
  context.on('console', (message) => {
    const { url } = message.location();
    const page = message.page()?.url() ?? '';
    const ours = isOurs(url) || isOurs(message.text()) || isOurs(page);
    if (ours && ['error', 'assert'].includes(message.type())) {
      complaints.push(`console: ${message.text()} (${url})`);
    }
  });
  context.on('weberror', (webError) => {
    const error = webError.error();
    const page = webError.page()?.url() ?? '';
    if (isOurs(error.stack ?? '') || isOurs(page)) complaints.push(`exception: ${error.stack ?? error}`);
  });
  context.on('request', (request) => {
    const source = request.serviceWorker()?.url() ?? pageOf(request);
    if (isOurs(source) && /^(https?|wss?):/.test(request.url())) {
      complaints.push(`request: ${source} asked for ${request.url()}`);
    }
  });
  return complaints;
}

function pageOf(request: { isNavigationRequest(): boolean; frame(): { url(): string } }): string {
  try {
    return request.isNavigationRequest() ? '' : request.frame().url();
  } catch {
    return ''; // The frame went away, or the request belongs to a service worker of a site.
  }
}
