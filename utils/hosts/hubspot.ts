import type { HostFacts } from './host-facts';
import type { HostSign } from './host-sign';
import { liveRegions, stoppingDialogs } from './live-regions';

/**
 * HubSpot. Sources: Toggl's and Clockify's extensions and scripts (2023–2026) for records; that its mail editor is ProseMirror is
 * a guess of several, and the names around it are unknown. No live page was seen by us.
 */
export const hubspotSign: HostSign = {
  id: 'hubspot',
  name: 'HubSpot',
  pack: 'sales',
  address: /^app(?:-[a-z]{2}\d)?\.hubspot\.com\//,
  app: '[data-selenium-test="highlightTitle"]',
};

const objects: Readonly<Record<string, 'person' | 'organisation'>> = {
  '0-1': 'person',
  contact: 'person',
  '0-2': 'organisation',
  company: 'organisation',
};

const property = (name: string): string =>
  `[data-selenium-test="property-input-${name}"], [data-test-id="property-input-${name}"]`;

export const hubspot: HostFacts = {
  composer: {
    editor:
      '.ProseMirror[contenteditable="true"], [data-test-id*="rich-text"] [contenteditable="true"], [contenteditable="true"][role="textbox"]',
    subject: '[data-test-id*="subject"] input, [data-selenium-test*="subject"] input, input[name="subject"]',
    send: '[data-test-id*="send-button"], [data-selenium-test*="send-button"], [data-test-id="send-email"]',
    shortcut: false,
    schedule: '[data-test-id*="schedule"], [data-selenium-test*="schedule"]',
    discard: '[data-test-id*="discard"], [data-selenium-test*="discard"], [data-test-id*="close-button"]',
    notices: liveRegions,
    dialogs: stoppingDialogs,
  },
  record: {
    about(page) {
      const path = page.location?.pathname ?? '';
      const [, numbered, named] =
        /^\/contacts\/\d+\/(?:record\/(0-\d)|(contact|company))\/\d+/.exec(path) ?? [];
      return objects[numbered ?? named ?? ''];
    },
    root: '[data-scroll-trackable-container="left-sidebar"], [data-selenium-component="ProfileHighlightContainer"]',
    name: [
      '[data-selenium-test="highlightTitle"]',
      '[data-test-id="record-highlight-main-content"] :is(h1, h2, h3)',
    ],
    organisation: ['[data-selenium-test="company-chicklet-title-link"]'],
    emails: [property('email')],
    phones: [property('phone'), property('mobilephone')],
  },
};
