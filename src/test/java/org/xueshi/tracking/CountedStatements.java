package org.xueshi.tracking;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Passes everything to a real data source and notes each statement, and each row that a writing one sends. */
final class CountedStatements {

    final List<String> statements = new ArrayList<>();
    final List<String> writtenRows = new ArrayList<>();

    DataSource around(DataSource source) {
        return proxy(DataSource.class, source);
    }

    long rowsInto(String table) {
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
