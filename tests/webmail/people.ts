/** The two boxes of the test mail server. Their domains exist nowhere. */
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
export const boxes = [ineke, nienke] as const;
