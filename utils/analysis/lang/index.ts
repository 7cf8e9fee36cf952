/** The languages of mails: which there are, and their words. */
export { addLanguages, languageOf, lexiconOf, wholeLexicon } from './registry';
