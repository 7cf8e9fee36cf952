import * as v from 'valibot';

const placeSchema = v.pipe(v.string(), v.parseJson(), v.object({ url: v.string(), homes: v.string() }));

/** Where the webmail of this run is, and why there is none. */
export const missing = process.env['BYNAME_WEBMAIL_MISSING'];

export function webmail(): v.InferOutput<typeof placeSchema> {
  return v.parse(placeSchema, process.env['BYNAME_WEBMAIL']);
}
