package dev.aftercare.catalog;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.OrderBy;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;

import java.util.List;
import java.util.Optional;

@Repository
interface ProductRepository {

    @Insert
    void insert(Product product);

    @Update
    void update(Product product);

    @Find
    Optional<Product> byId(long id);

    @Find
    Optional<Product> byGtin(String gtin);

    @Find
    Optional<Product> byModel(String model);

    @Find
    @OrderBy("gtin")
    List<Product> all();
}
