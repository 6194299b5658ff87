"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "FirstHouse1763000000000", {
    enumerable: true,
    get: function() {
        return FirstHouse1763000000000;
    }
});
const _crisissql = require("./first-house/crisis.sql");
const _customerandstaffsql = require("./first-house/customer-and-staff.sql");
const _deliverysql = require("./first-house/delivery.sql");
const _policysql = require("./first-house/policy.sql");
let FirstHouse1763000000000 = class FirstHouse1763000000000 {
    async up(runner) {
        for (const statement of [
            ..._crisissql.CRISIS_UP,
            ..._deliverysql.DELIVERY_UP,
            ..._customerandstaffsql.CUSTOMER_AND_STAFF_UP,
            ..._policysql.POLICY_UP
        ])await runner.query(statement);
    }
    async down(runner) {
        for (const statement of [
            ..._policysql.POLICY_DOWN,
            ..._customerandstaffsql.CUSTOMER_AND_STAFF_DOWN,
            ..._deliverysql.DELIVERY_DOWN,
            ..._crisissql.CRISIS_DOWN
        ])await runner.query(statement);
    }
    constructor(){
        this.name = 'FirstHouse1763000000000';
    }
};

//# sourceMappingURL=1763000000000-first-house.js.map