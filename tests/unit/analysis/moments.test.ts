import { describe, expect, it } from 'vitest';
import { parseDay } from '@/utils/analysis/dates/calendar';
import { readMoments } from '@/utils/analysis/dates/moments';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import { meaningIn } from '@/utils/analysis/lang/meaning';
import { wordsOf } from '@/utils/analysis/phrases/words';

addAllLanguages();

/** Wednesday 4 March 2026. */
const today = '2026-03-04';

function due(lang: string, text: string, day = today): string {
  const lexicon = meaningIn(lang)?.moments;
  if (!lexicon) throw new Error(`no moments for ${lang}`);
  return readMoments(wordsOf(text), lexicon, parseDay(day))
    .map((moment) => moment.due)
    .join(' | ');
}

describe('Dutch moments', () => {
  it.each([
    ['vrijdag stuur ik het', '2026-03-06'],
    ['op woensdag', '2026-03-11'],
    ['volgende week dinsdag', '2026-03-10'],
    ['dinsdag volgende week om 10.30 uur', '2026-03-10T10:30'],
    ['deze week', '2026-03-06'],
    ['eind volgende week', '2026-03-13'],
    ['begin volgende week', '2026-03-09'],
    ['eind januari', '2027-01-31'],
    ['eind van de maand', '2026-03-31'],
    ['voor het einde van de maand', '2026-03-31'],
    ['begin december', '2026-12-01'],
    ['medio mei', '2026-05-15'],
    ['over twee weken', '2026-03-18'],
    ['over 14 dagen', '2026-03-18'],
    ['over een maand', '2026-04-04'],
    ['binnen 2 werkdagen', '2026-03-06'],
    ['binnen drie werkdagen', '2026-03-09'],
    ['binnen 24 uur', '2026-03-05'],
    ['vandaag nog', '2026-03-04'],
    ['morgenochtend', '2026-03-05'],
    ['overmorgen', '2026-03-06'],
    ['morgen om half elf', '2026-03-05T10:30'],
    ['donderdag voor vijven', '2026-03-05T17:00'],
    ['donderdag na zessen', '2026-03-05'],
    ['morgen vóór 12.00 uur', '2026-03-05T12:00'],
    ['maandag tussen 8 en 12 uur', '2026-03-09'],
    ['tussen 8 en 12 op maandag', '2026-03-09'],
    ['op 3 december', '2026-12-03'],
    ['uiterlijk 12/1', '2027-01-12'],
    ['de 25e', '2026-03-25'],
    ['de 2e', '2026-04-02'],
    ['voor het weekend', '2026-03-06'],
    ['vrijdag 6 maart om 9 uur', '2026-03-06T09:00'],
    ['5 januari 2027', '2027-01-05'],
    ['in april', '2026-04-30'],
    ['volgende maand', '2026-04-30'],
    ['dinsdagmiddag', '2026-03-10'],
    ['elke dinsdag om 10 uur', ''],
    ['ik heb drie schorten voor twaalf deelnemers', ''],
    ['maandag of dinsdag', '2026-03-09 | 2026-03-10'],
    ['om 15 uur', '2026-03-04T15:00'],
  ])('%s', (text, expected) => expect(due('nl', text)).toBe(expected));
});

describe('English moments', () => {
  it.each([
    ['on Friday', '2026-03-06'],
    ['on Tuesday next week', '2026-03-10'],
    ['next Friday', '2026-03-13'],
    ['by close of business today', '2026-03-04'],
    ['by the end of next week', '2026-03-13'],
    ['by the end of the month', '2026-03-31'],
    ['by the end of the week', '2026-03-06'],
    ['before the weekend', '2026-03-06'],
    ['within 2 working days', '2026-03-06'],
    ['within the next three days', '2026-03-07'],
    ['within 24 hours', '2026-03-05'],
    ['within a fortnight', '2026-03-18'],
    ['in three weeks', '2026-03-25'],
    ['two weeks from now', '2026-03-18'],
    ['tomorrow at 3pm', '2026-03-05T15:00'],
    ['tomorrow at 3 p.m.', '2026-03-05T15:00'],
    ['at half past ten on 5 January', '2027-01-05T10:30'],
    ['on 5 January at half past ten', '2027-01-05T10:30'],
    ['at noon tomorrow', '2026-03-05T12:00'],
    ['no later than 15 October', '2026-10-15'],
    ['October 15th', '2026-10-15'],
    ['on the 22nd', '2026-03-22'],
    ['at the start of November', '2026-11-01'],
    ['late January', '2027-01-31'],
    ['on 12.1.', '2027-01-12'],
    ['on Thursday between 8 and 12', '2026-03-05'],
    ['tomorrow after six', '2026-03-05'],
    ['tomorrow before 9', '2026-03-05T09:00'],
    ['the day after tomorrow', '2026-03-06'],
    ['on Thursday morning', '2026-03-05'],
    ['at 2.30 this afternoon', '2026-03-04T14:30'],
    ['You may call, we march on', ''],
    ['every Monday', ''],
    ['a couple of questions', ''],
    ['on Tuesdays at seven', ''],
  ])('%s', (text, expected) => expect(due('en', text)).toBe(expected));
});

describe('moments in other languages', () => {
  it.each([
    ['de', 'übermorgen um 14 Uhr', '2026-03-06T14:00'],
    ['de', 'am Dienstag nächster Woche', '2026-03-10'],
    ['de', 'innerhalb von zwei Werktagen', '2026-03-06'],
    ['de', 'bis Ende der Woche', '2026-03-06'],
    ['de', 'bis Ende September', '2026-09-30'],
    ['de', 'am 3. Dezember', '2026-12-03'],
    ['de', 'bis 12.1.', '2027-01-12'],
    ['de', 'um halb elf am Montag', '2026-03-09T10:30'],
    ['de', 'morgen Vormittag', '2026-03-05'],
    ['de', 'in zwei Wochen', '2026-03-18'],
    ['de', 'am Freitag um 9 Uhr', '2026-03-06T09:00'],
    ['de', 'morgen vor 12 Uhr', '2026-03-05T12:00'],
    ['fr', "d'ici vendredi", '2026-03-06'],
    ['fr', 'mardi de la semaine prochaine', '2026-03-10'],
    ['fr', 'lundi prochain à 10 h 30', '2026-03-09T10:30'],
    ['fr', 'mardi à 10h30', '2026-03-10T10:30'],
    ['fr', 'dans deux semaines', '2026-03-18'],
    ['fr', 'avant la fin du mois', '2026-03-31'],
    ['fr', 'début octobre', '2026-10-01'],
    ['fr', 'sous 48 heures', '2026-03-06'],
    ['fr', 'le 3 décembre', '2026-12-03'],
    ['fr', 'lundi entre 8 h et 12 h', '2026-03-09'],
    ['fr', 'demain matin', '2026-03-05'],
    ['es', 'el viernes', '2026-03-06'],
    ['es', 'mañana antes de las 12:00', '2026-03-05T12:00'],
    ['es', 'a finales de mes', '2026-03-31'],
    ['es', 'la semana que viene', '2026-03-13'],
    ['es', 'el 15 de abril', '2026-04-15'],
    ['es', 'dentro de dos semanas', '2026-03-18'],
    ['it', 'entro venerdì', '2026-03-06'],
    ['it', 'domani alle 15.00', '2026-03-05T15:00'],
    ['it', 'fra due settimane', '2026-03-18'],
    ['it', 'entro la fine del mese', '2026-03-31'],
    ['it', 'martedì della prossima settimana', '2026-03-10'],
    ['it', 'il 3 dicembre', '2026-12-03'],
    ['pt', 'até sexta-feira', '2026-03-06'],
    ['pt', 'amanhã às 9h00', '2026-03-05T09:00'],
    ['pt', 'na próxima semana', '2026-03-13'],
    ['pt', 'daqui a duas semanas', '2026-03-18'],
    ['pt', 'até ao final do mês', '2026-03-31'],
    ['pt', 'no dia 3 de dezembro', '2026-12-03'],
  ])('%s: %s', (lang, text, expected) => expect(due(lang, text)).toBe(expected));
});

it('finds a relative moment without knowing today, but gives it no date', () => {
  const lexicon = meaningIn('en')?.moments;
  if (!lexicon) throw new Error('no English');
  expect(readMoments(wordsOf('on Friday'), lexicon, undefined)).toMatchObject([
    { due: null, start: 0, end: 9 },
  ]);
});
