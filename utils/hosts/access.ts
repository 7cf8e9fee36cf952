/** Sites that Byname may work in from the day it is installed; every other one is switched on by the user. */
export const installTimeMatches = ['https://mail.google.com/*'] as const;

/** A public webmail with all addresses that it may open at. */
export interface PublicWebmail {
  /** As people call it; not translated. */
  readonly name: string;
  readonly matches: readonly string[];
}

/** What is there from the install, unless the browser or its user withheld it: then it is offered as the others are. */
export const webmailFromInstall: PublicWebmail = { name: 'Gmail', matches: installTimeMatches };

/** Big public webmails, by name in the first run and in the settings: the user ticks those that may be read. */
export const offeredWebmails: readonly PublicWebmail[] = [
  {
    name: 'Outlook, Hotmail, Microsoft 365',
    // Accounts are moved from one of these addresses to another, so one without the others would end one day.
    matches: [
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.cloud.microsoft/*',
    ],
  },
  { name: 'Yahoo Mail, AOL Mail', matches: ['https://mail.yahoo.com/*', 'https://mail.aol.com/*'] },
  { name: 'Proton Mail', matches: ['https://mail.proton.me/*'] },
  { name: 'Fastmail', matches: ['https://app.fastmail.com/*'] },
];
