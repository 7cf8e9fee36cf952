import { first } from './dom';

/** The products whose facts come in one script, loaded where one of them shows. */
export const hostPacks = ['gmail', 'roundcube', 'webmail', 'groupware', 'zimbra', 'crm', 'sales'] as const;
export type HostPack = (typeof hostPacks)[number];

/** How a product is known by its pages; all that is loaded of it before one of them shows. */
export interface HostSign {
  readonly id: string;
  /** Product name as people say it; not translated. */
  readonly name: string;
  /** The script that has its facts. */
  readonly pack: HostPack;
  /** Host name and path of the product's own site. */
  readonly address?: RegExp;
  /** Something that only this product's pages have, and have early; `''` where the address alone tells. */
  readonly app: string;
}

/** Is this document a page of the product? */
export function shows(sign: HostSign, page: Document): boolean {
  return isAtHome(sign, page) || (sign.app !== '' && first(page, sign.app) !== undefined);
}

/** Does the page stand at the product's own address? */
export function isAtHome({ address }: HostSign, { location }: Document): boolean {
  const { hostname = '', pathname = '' } = location ?? {};
  return address?.test(`${hostname}${pathname}`) === true;
}

/** What an adapter says of itself. */
export function named({ id, name }: HostSign): Pick<HostSign, 'id' | 'name'> {
  return { id, name };
}
