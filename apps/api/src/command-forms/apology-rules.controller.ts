/** What each protocol asks of an apology: the form of an apology says what is missing while it is written, not after it was refused. */
import { Controller, Get, Inject, Req } from '@nestjs/common';
import { pageQuery } from '#contracts';
import type { ApologyRulesItem } from '#contracts';
import { APOLOGY_BASES, APOLOGY_ELEMENTS } from '#domain';
import type { ApologyBasis, Protocol } from '#domain';
import { queryOf } from '../reads/http';
import type { ReadRequest } from '../reads/http';
import { requireRead } from '../reads/permission';
import { pageOfList } from '../reads/sql';
import type { PageOf } from '../reads/sql';
import type { PinnedProtocols } from '../reference/pinned-protocols';
import { principalOf } from '../request';
import { PROTOCOLS } from '../tokens';

/** Fault may be admitted only on grounds on which it was found (formulas 7). */
const ADMITTING: ReadonlySet<ApologyBasis> = new Set(['our-fault', 'shared']);

@Controller('api/v1/apology-rules')
export class ApologyRulesController {
  constructor(@Inject(PROTOCOLS) private readonly protocols: PinnedProtocols) {}

  /** Every version that is loaded: a crisis is judged by the one pinned to it. Protocols without such rules are left out. */
  @Get()
  rules(@Req() request: ReadRequest): PageOf<ApologyRulesItem> {
    requireRead(principalOf(request), 'read-reference');
    const items = this.protocols.loaded.flatMap(({ protocol }) => apologyRulesOf(protocol) ?? []);
    return pageOfList(items, { name: 'apology-rules', ...queryOf(pageQuery, request), keyOf: (one) => `${one.protocol}/${one.version}` });
  }
}

/** Null where the protocol asks nothing of an apology. Pure. */
export function apologyRulesOf({ id, version, relationship }: Protocol): ApologyRulesItem | null {
  const rules = relationship?.apology;
  if (rules === undefined) return null;
  return {
    protocol: id, version, elements: APOLOGY_ELEMENTS.map((element) => ({ element, weightPercent: rules.weights[element] })), leastScorePercent: rules.leastScore,
    grounds: APOLOGY_BASES.map((basis) => ({ basis, required: [...rules.required[basis]], mayAdmit: ADMITTING.has(basis) })),
  };
}
