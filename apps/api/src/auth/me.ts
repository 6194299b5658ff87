/** The person behind a request, as the console and the command line know him. Pure. */
import { commandNames } from '#contracts';
import type { Me } from '#contracts';
import { mayDo } from '#identity';
import type { PersonRecord } from '#persistence';
import { presentPerson } from '../reads/reference.service';
import type { Principal } from '../request';

export function presentMe(person: PersonRecord, principal: Principal): Me {
  return {
    ...presentPerson(person), zone: person.zone ?? null, hebrewDates: person.hebrewDates === true,
    permissions: ['open', ...commandNames].filter((command) => mayDo(principal, command) === true),
  };
}
