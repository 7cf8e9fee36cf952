import * as v from 'valibot';

const placeSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    url: v.string(),
    homes: v.string(),
    sogo: v.nullable(v.string()),
    horde: v.nullable(v.string()),
  }),
);

/** Horde is old and takes its time: it takes part when asked for, `npm run test:webmail -- --horde`. */
export const wantsHorde = process.env['BYNAME_HORDE'] !== undefined;

/** Where the webmails of this run are, and why there are none; one that the machine lacks is `null`. */
export const missing = process.env['BYNAME_WEBMAIL_MISSING'];

export function webmail(): v.InferOutput<typeof placeSchema> {
  return v.parse(placeSchema, process.env['BYNAME_WEBMAIL']);
}
