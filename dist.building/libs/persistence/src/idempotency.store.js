"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "IdempotencyStore", {
    enumerable: true,
    get: function() {
        return IdempotencyStore;
    }
});
const _domain = require("#domain");
const _runprepared = require("./run-prepared");
let IdempotencyStore = class IdempotencyStore {
    constructor(database){
        this.database = database;
    }
    /**
   * Claims a key for its person. A repeat with the same body gives the first request's crisis; its result is in
   * `CrisisStore.commandResult`. Refuses `idempotency.key-reused` for another body or route. Concurrent repeats agree.
   */ async claim(claim) {
        const { actorId, key, route, bodyHash, crisisId } = claim;
        const inserted = await (0, _runprepared.runSql)(this.database, `
      insert into idempotency_key (actor_id, key, route, body_hash, crisis_id) values ($1, $2, $3, $4, $5)
      on conflict (actor_id, key) do nothing returning idempotency_key.key`, [
            actorId,
            key,
            route,
            bodyHash,
            crisisId
        ]);
        if (inserted.length === 1) return {
            ok: true,
            repeated: false,
            crisisId
        };
        const [row] = await (0, _runprepared.runSql)(this.database, `
      select idempotency_key.route, idempotency_key.body_hash, idempotency_key.crisis_id from idempotency_key
      where idempotency_key.actor_id = $1 and idempotency_key.key = $2`, [
            actorId,
            key
        ]);
        if (row === undefined || row['route'] !== route || row['body_hash'] !== bodyHash) return (0, _domain.refuse)('idempotency.key-reused', {
            key
        }, 'Idempotency-Key');
        return {
            ok: true,
            repeated: true,
            crisisId: String(row['crisis_id'])
        };
    }
};

//# sourceMappingURL=idempotency.store.js.map