/** The boxes of the test mail server. Their domains exist nowhere. */
export const ineke = {
  name: 'Ineke de Vries',
  email: 'ineke@corp.example',
  password: 'kaas-en-brood',
} as const;
export const nienke = {
  name: 'Nienke Bakker',
  email: 'nienke@klant.example',
  password: 'koffie-zonder',
} as const;
/** The same person in a box whose webmail opens the html editor, with a signature of its own where a test asks for it. */
export const inekeInHtml = {
  name: 'Ineke de Vries',
  email: 'ineke.html@corp.example',
  password: 'kaas-met-brood',
} as const;
/** A red dot: what a logo is to the editor. */
export const logo = 'data:image/gif;base64,R0lGODlhAQABAIABAP8AAP///yH5BAEAAAEALAAAAAABAAEAAAICRAEAOw==';
/** The same person once more, where the webmail puts the team's signature with a logo below every mail. */
export const inekeOfTeam = {
  name: 'Ineke de Vries',
  email: 'ineke.team@corp.example',
  password: 'kaas-zonder-brood',
  signature: `<table class="card"><tbody><tr><td><img src="${logo}" alt="Corp NV" width="40" height="40"></td><td>Met vriendelijke groet,<br>Team Incasso<br>Voorbeeldstraat 12<br>1234 AB Utrecht</td></tr></tbody></table>`,
} as const;

export const boxes = [ineke, nienke, inekeInHtml, inekeOfTeam] as const;
