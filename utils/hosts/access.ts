/** Sites that Byname may work in from the day it is installed; every other one is switched on by the user. */
export const installTimeMatches = ['https://mail.google.com/*'] as const;
