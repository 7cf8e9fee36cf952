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
/** The same person in a box whose webmail opens the html editor. */
export const inekeInHtml = {
  name: 'Ineke de Vries',
  email: 'ineke.html@corp.example',
  password: 'kaas-met-brood',
} as const;
export const boxes = [ineke, nienke, inekeInHtml] as const;
