import * as crms from './crms';
import * as generic from './generic';
import * as gmail from './gmail';
import * as more from './more';
import * as reading from './reading';
import * as roundcube from './roundcube';

const hosts = [gmail, roundcube, generic, more, crms, reading];

export const composerPages = hosts.flatMap((host) => host.composers);
export const messagePages = hosts.flatMap((host) => host.messages);
export const recordPages = crms.records;
