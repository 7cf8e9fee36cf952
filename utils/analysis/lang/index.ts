/** The languages of mails: which there are, and their words. */
export { addLanguages, addProfiles, languageOf, lexiconOf, wholeLexicon } from './registry';
