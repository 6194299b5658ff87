/** Rows in columns that line up, cut to the terminal where the text allows it. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "tableLines", {
    enumerable: true,
    get: function() {
        return tableLines;
    }
});
const _width = require("./width");
const GAP = 2;
function tableLines(columns, rows, { paint, columns: room }) {
    const widths = columns.map((column, index)=>Math.max((0, _width.widthOf)(column.title), ...rows.map((row)=>(0, _width.widthOf)(row[index]?.text ?? ''))));
    if (room !== undefined) shrink(columns, widths, room);
    const line = (cells)=>cells.map((cell, index)=>{
            const width = widths[index] ?? 0;
            const cut = (0, _width.cutTo)(cell.text, width);
            return paint(cell.tone, index === cells.length - 1 ? cut : (0, _width.padTo)(cut, width));
        }).join(' '.repeat(GAP)).trimEnd();
    return [
        line(columns.map(({ title })=>({
                text: title,
                tone: 'quiet'
            }))),
        ...rows.map(line)
    ];
}
/** Takes from the widest column that may shrink until the line fits or nothing more may be taken. */ function shrink(columns, widths, room) {
    let over = widths.reduce((sum, width)=>sum + width, 0) + GAP * (columns.length - 1) - room;
    while(over > 0){
        let widest = -1;
        for (const [index, column] of columns.entries()){
            const spare = (widths[index] ?? 0) - (column.shrinkTo ?? Number.POSITIVE_INFINITY);
            if (spare > 0 && (widest < 0 || (widths[index] ?? 0) > (widths[widest] ?? 0))) widest = index;
        }
        if (widest < 0) return;
        widths[widest] = (widths[widest] ?? 0) - 1;
        over -= 1;
    }
}

//# sourceMappingURL=table.js.map