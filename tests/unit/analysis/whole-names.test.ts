import { expect, it } from 'vitest';
import { analyse } from '@/utils/analysis/analyse';
import { addAllLanguages } from '@/utils/analysis/lang/all';

addAllLanguages();

const text = {
  it: "Ciao Piero,\n\nho tolto la vernice dal primo cassetto e sotto c'è un intarsio bellissimo.",
  nl: 'Hoi Jan,\n\nIk kom morgen even langs met de sleutel van het hek.',
  fr: "Bonjour Claire,\n\nJ'ai regardé les chiffres que tu as envoyés hier soir.",
  en: 'Hi Denise,\n\nI looked at the numbers that you sent last night.',
} as const;

it.each([
  ['it', "un caro saluto\nG. D'Aquino", ["G. D'Aquino"]],
  ['it', 'Cordiali saluti,\nG. Rossi', ['G. Rossi']],
  ['nl', 'Groet,\nP.P. Rademaker', ['P.P. Rademaker']],
  ['nl', "Mvg, Thijs van 't Hoff", ["Thijs van 't Hoff"]],
  ['nl', 'Groetjes\nDirk van de frituur', ['Dirk']],
  ['fr', 'Cordialement,\nJean-Yves LE GALL', ['Jean-Yves LE GALL']],
  ['fr', 'Cordialement,\nAnne Marie PETIT', ['Anne Marie PETIT']],
  ['en', 'Thanks,\nDan Q. Whitcombe', ['Dan Q. Whitcombe']],
  ['en', 'Regards,\nWill Smith', ['Will Smith']],
] as const)('in %s reads the whole name of %j', (language, end, names) => {
  const body = `${text[language]}\n\n${end}`;
  expect(analyse({ direction: 'draft', body }).signature.names).toEqual(names);
});
