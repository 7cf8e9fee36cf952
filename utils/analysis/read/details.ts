const mailAddress = /<?(?:mailto:)?[^\s<>@|,;()]{1,64}@[^\s<>@|,;()]{2,190}>?/giu;
const webAddress =
  /<?(?:https?:\/\/|www\.)[^\s<>]{1,300}>?|(?<![\p{L}\d@.-])[\p{L}\d-]{1,60}\.(?:com|org|net|nl|de|fr|be|eu|io|co\.uk|es|it|pl|info|biz)(?:\/[^\s<>]{0,200})?(?![\p{L}\d.])/giu;
const phoneNumber =
  /(?<![\p{L}\d])(?:\+|00|\(?0|\(\d)[\d\s()./-]{6,20}\d(?!\d)|(?<!\d)\d{3}[-.\s]\d{4}(?!\d)/gu;
/** What stands before a name where a form asked for it. */
const nameLabel =
  /^(?:name|naam|nom|nombre|nome|namn|navn|nimi|imię|név|jméno|meno|ime|nume)\s?[:：]\s+(?=\p{Lu})/iu;
const bracketed = /\s*[([][^()[\]]{0,80}[)\]]/gu;

export interface ContactDetails {
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

/** The first phone number and mail address of a text, as written. */
export function contactDetails(text: string): ContactDetails {
  const email = text.match(mailAddress)?.[0]?.replace(/^<?(?:mailto:)?|>$/giu, '');
  const phone = text.replace(mailAddress, ' ').replace(webAddress, ' ').match(phoneNumber)?.[0]?.trim();
  return { ...(phone && { phone }), ...(email && { email }) };
}

/** Whether a line is a web address and hardly more, as in a sign-off that is only a logo line. */
export function isWebAddress(line: string): boolean {
  const plain = line.replace(mailAddress, ' ');
  const rest = plain.replace(webAddress, ' ');
  return rest !== plain && !/\p{L}\P{L}+\p{L}/u.test(rest);
}

/** The text with addresses, numbers, brackets and a "Name:" as spaces, so that offsets stay. */
export function withoutDetails(text: string): string {
  if (!/[@.:：\d([]/u.test(text)) return text;
  const blank = (found: string): string => ' '.repeat(found.length);
  return text
    .replace(nameLabel, blank)
    .replace(mailAddress, blank)
    .replace(webAddress, blank)
    .replace(phoneNumber, blank)
    .replace(bracketed, blank);
}
