/**
 * Writes utils/cadence/holidays.data.ts from `date-holidays` (see utils/cadence/NOTICE.md).
 * Run from the project's root when the years run out or the library knows better: `npx tsx scripts/holidays/generate.ts`
 */
import { writeFileSync } from 'node:fs';
import { holidayCountries } from '@/utils/cadence/holidays';
import { publicHolidays } from './from-library';

const firstYear = 2024;
const lastYear = 2040;

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
const countries = holidayCountries.map((country) => {
  const lines = years.map((year) => `    '${publicHolidays(country, year).join(' ')}',`);
  return `  ${country}: [\n${lines.join('\n')}\n  ],`;
});
writeFileSync(
  'utils/cadence/holidays.data.ts',
  `/** Public holidays as \`MMDD\`, one line a year. Made by scripts/holidays/generate.ts; see NOTICE.md. */
export const firstYear = ${firstYear};

export const holidaysByYear = {
${countries.join('\n')}
} as const;
`,
);
