import * as v from 'valibot';

const placeSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ url: v.string(), homes: v.string(), sogo: v.nullable(v.string()) }),
);

/** Where the webmails of this run are, and why there are none; `sogo` is `null` where the machine lacks it. */
export const missing = process.env['BYNAME_WEBMAIL_MISSING'];

export function webmail(): v.InferOutput<typeof placeSchema> {
  return v.parse(placeSchema, process.env['BYNAME_WEBMAIL']);
}
