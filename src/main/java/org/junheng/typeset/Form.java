package org.junheng.typeset;

import java.util.List;
import org.junheng.document.Head;

/** A form (版式): what stands before the text, behind it, and at the foot of the last page. */
sealed interface Form permits PlainForm, DocumentForm, LetterForm, OrderForm, MinutesForm {

    /**
     * The pages before the document (前置部分): none but in working papers.
     *
     * @param document all the strips behind them
     */
    default List<Strip> front(Head head, List<Strip> document) {
        return List.of();
    }

    /** What stands before the text: 版头, title, addressee. */
    List<Strip> opening(Head head);

    /** What stands behind the text and the names of its annexes: issuer, date, remarks. */
    List<Strip> signature(Head head);

    /** What stands at the foot of the very last page: 版记. */
    List<Strip> foot(Head head);
}
