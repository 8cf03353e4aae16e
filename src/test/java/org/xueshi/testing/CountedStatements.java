package org.xueshi.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/** Passes everything to a real data source and notes each statement, and each row that a writing one sends. */
public final class CountedStatements {

    private final List<String> statements = Collections.synchronizedList(new ArrayList<>());
    private final List<String> writtenRows = Collections.synchronizedList(new ArrayList<>());

    /** Of every statement that was prepared, its text. */
    public List<String> statements() {
        return statements;
    }

    /** Of every row that a writing statement sent, the statement's text. */
    public List<String> writtenRows() {
        return writtenRows;
    }

    public DataSource around(DataSource source) {
        return proxy(DataSource.class, source);
    }

    public long rowsInto(String table) {
        return writtenRows.stream().filter(sql -> sql.contains(table)).count();
    }

    private <T> T proxy(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            try {
                Object result = method.invoke(real, args);
                if (result instanceof Connection connection) {
                    return proxy(Connection.class, connection);
                }
                if (result instanceof PreparedStatement statement && args != null) {
                    statements.add((String) args[0]);
                    return rows(statement, (String) args[0]);
                }
                return result;
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }));
    }

    private PreparedStatement rows(PreparedStatement real, String sql) {
        return (PreparedStatement) Proxy.newProxyInstance(
                PreparedStatement.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (self, method, args) -> {
                    if (method.getName().equals("addBatch") || method.getName().equals("executeUpdate")) {
                        writtenRows.add(sql);
                    }
                    try {
                        return method.invoke(real, args);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
