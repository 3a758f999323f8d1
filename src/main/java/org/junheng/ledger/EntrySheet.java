package org.junheng.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.junheng.xlsx.Book;

/** Sheets of entries, as they stand on a day (各条列成的表), and the cells that sheets of the ledger are made of. */
final class EntrySheet {

    private final Standing standing;

    EntrySheet(Standing standing) {
        this.standing = standing;
    }

    /** A sheet that is only read. */
    Book.Sheet toRead(String name, String heading, List<Entry> entries, List<Item> items) {
        return new Book.Sheet(name, heading, items.stream().map(item -> new Book.Column(item.title(), item.width())).toList(), rows(entries, items));
    }

    /** A sheet with all columns, to be filled in. */
    Book.Sheet toFill(String name, String heading, List<Entry> entries) {
        List<Item> items = List.of(Item.values());
        return new Book.Sheet(
                name, heading, items.stream().map(item -> new Book.Column(List.of(item.title()), item.width(), entry(item))).toList(), rows(entries, items));
    }

    private static Book.Entry entry(Item item) {
        Book.Allowed allowed = item.options().isEmpty() ? new Book.Allowed.Anything() : new Book.Allowed.OneOf(item.options());
        return new Book.Entry(allowed, item.filler() == Item.Filler.PROGRAM ? Book.Need.READ : Book.Need.OPEN);
    }

    private List<List<Book.Cell>> rows(List<Entry> entries, List<Item> items) {
        return entries.stream().map(entry -> items.stream().map(item -> text(item == Item.OVERDUE ? standing.of(entry).words() : entry.value(item))).toList()).toList();
    }

    static Book.Cell text(String text) {
        return new Book.Cell.Text(text);
    }

    static Book.Cell number(long count) {
        return new Book.Cell.Number(BigDecimal.valueOf(count));
    }
}
