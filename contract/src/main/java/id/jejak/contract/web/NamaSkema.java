package id.jejak.contract.web;

import io.swagger.v3.core.jackson.TypeNameResolver;

/**
 * What a schema of the API's document is called: a class within another one bears the other's name first, since many
 * endpoints have an {@code Answer} of their own, and of schemas of one name only the last would be told.
 */
final class NamaSkema extends TypeNameResolver {

    @Override
    protected String getNameOfClass(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return around == null ? super.getNameOfClass(type) : getNameOfClass(around) + type.getSimpleName();
    }
}
