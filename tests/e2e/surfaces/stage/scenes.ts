/** The states of the pages in a tab of their own, by name; what they show is in `pages.tsx`. */
export const settingsScenes = [
  'you',
  'you-long',
  'you-preset',
  'words',
  'words-empty',
  'words-long',
  'words-style',
  'words-failed',
  'rules',
  'rules-preset',
  'log',
  'reminders',
  'sites',
  'sites-empty',
  'sites-failed',
  'data',
  'data-working',
  'data-failed',
  'data-import',
  'data-erase',
  'general',
] as const;
export const welcomeScenes = ['first', 'filled', 'nameless', 'repaired', 'ready'] as const;

export const overviewScenes = [
  'contacts',
  'contacts-loading',
  'contacts-empty',
  'contacts-failed',
  'contacts-due',
  'contacts-found',
  'contacts-nobody',
  'contact',
  'contact-new',
  'contact-closed',
  'contact-edit',
  'contact-touch',
  'contact-erase',
  'contact-gone',
  'organisation',
  'figures',
  'figures-empty',
  'duplicates',
  'duplicates-empty',
  'bin',
  'bin-empty',
] as const;

export const popupScenes = [
  'home',
  'loading',
  'today',
  'empty',
  'failed',
  'search',
  'nobody',
  'contact',
  'log',
  'log-person',
  'unseen',
  'denied',
  'first',
] as const;
export type PopupScene = (typeof popupScenes)[number];

export const clipScenes = [
  'loading',
  'page',
  'chosen',
  'long',
  'nobody',
  'unread',
  'failed',
  'full',
  'kept',
] as const;
export type ClipScene = (typeof clipScenes)[number];

export type PageScene =
  | { readonly page: 'overview'; readonly scene: (typeof overviewScenes)[number] }
  | { readonly page: 'settings'; readonly scene: (typeof settingsScenes)[number] }
  | { readonly page: 'welcome'; readonly scene: (typeof welcomeScenes)[number] };
